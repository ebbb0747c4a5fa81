package dev.copydesk.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The public web: http and https to hosts all of whose addresses are public.
 *
 * @param names finds a host's addresses
 * @param patience how long that may take; a name server that is dead answers never
 */
public record PublicWeb(Names names, Duration patience) implements Reach {

  /** Asks this machine for names, a few seconds long. */
  public PublicWeb() {
    this(InetAddress::getAllByName, Duration.ofSeconds(5));
  }

  /** Finds the addresses of a host. */
  public interface Names {

    InetAddress[] of(String host) throws UnknownHostException;
  }

  @Override
  public Optional<Answer.None> refusal(URI address) {
    return Reach.refusedForm(address).or(() -> refusedHost(address.getHost()));
  }

  private Optional<Answer.None> refusedHost(String host) {
    FutureTask<InetAddress[]> looking = new FutureTask<>(() -> names.of(host));
    Thread.ofVirtual().name("copydesk-names").start(looking);
    try {
      return List.of(looking.get(patience.toMillis(), TimeUnit.MILLISECONDS)).stream()
              .allMatch(Reach::isPublic)
          ? Optional.empty()
          : Reach.refused("The address lies in a private network; it is not contacted.");
    } catch (ExecutionException e) {
      // The one thing that looking for a name can end in.
      return unreached("There is no server of this name.");
    } catch (TimeoutException e) {
      looking.cancel(true);
      return unreached("Whoever knows the servers by name does not answer; try again later.");
    } catch (InterruptedException e) {
      looking.cancel(true);
      Thread.currentThread().interrupt();
      return Reach.refused("Stopped.");
    }
  }

  private static Optional<Answer.None> unreached(String reason) {
    return Optional.of(new Answer.Unreached(reason));
  }
}
