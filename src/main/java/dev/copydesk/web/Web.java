package dev.copydesk.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Contacts web servers. Redirects are followed by hand, so that each hop is asked about first;
 * cookies, passwords and referrers are never sent. A call blocks until there is an answer, time is
 * up or the thread is interrupted.
 */
public final class Web implements AutoCloseable {

  private static final int MOST_HOPS = 8;
  private static final String BROKEN = "The connection broke off.";
  private static final String TOO_SLOW = "The server did not answer in time.";
  private static final System.Logger LOG = System.getLogger("dev.copydesk");

  private final Reach reach;
  private final Duration patience;
  private Optional<HttpClient> client = Optional.empty();

  /**
   * @param reach which addresses may be contacted
   * @param patience how long one answer, with all its redirects and its body, may take
   */
  public Web(Reach reach, Duration patience) {
    this.reach = Objects.requireNonNull(reach);
    this.patience = Objects.requireNonNull(patience);
  }

  /** Looks whether something is there, without taking it. */
  public Answer look(String address) {
    Answer quick = call(address, "HEAD", 0);
    boolean isUnsure =
        quick instanceof Answer.Answered answered && answered.status() >= 400
            || quick instanceof Answer.NoAnswer(String reason) && reason.equals(BROKEN);
    // Many servers refuse to be asked this way, and would answer a reader's browser.
    return isUnsure ? call(address, "GET", 0) : quick;
  }

  /** Takes at most {@code most} bytes; more than that is no answer. */
  public Answer take(String address, int most) {
    return call(address, "GET", most);
  }

  @Override
  public synchronized void close() {
    client.ifPresent(HttpClient::shutdownNow);
    client = Optional.empty();
  }

  /** Made when it is first needed, since most days she asks nothing of the network. */
  private synchronized HttpClient client() {
    HttpClient ready =
        client.orElseGet(
            () ->
                HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    // Sooner than the answer, so that a server that is not reached is told from one
                    // that is slow.
                    .connectTimeout(patience.multipliedBy(3).dividedBy(4))
                    .build());
    client = Optional.of(ready);
    return ready;
  }

  private Answer call(String address, String method, int most) {
    long end = System.nanoTime() + patience.toNanos();
    Optional<URI> next = parse(address);
    for (int hops = 0; hops <= MOST_HOPS; hops++) {
      if (next.isEmpty()) {
        return new Answer.NoAnswer(
            hops == 0 ? "This is no web address." : "It redirects to what is no web address.");
      }
      URI here = next.get();
      Optional<Answer.None> refusal = reach.refusal(here);
      if (refusal.isPresent()) {
        return hops == 0
            ? refusal.get()
            : new Answer.NoAnswer("It redirects. " + refusal.get().reason());
      }
      int taken = hops;
      Step step = guarded(() -> step(here, method, most, taken, end));
      switch (step) {
        case Step.Done(Answer answer) -> {
          return hops > 0 && answer instanceof Answer.Unreached(String reason)
              ? new Answer.NoAnswer("It redirects. " + reason)
              : answer;
        }
        case Step.Moved(String location) -> next = parse(location).map(here::resolve);
      }
    }
    return new Answer.NoAnswer("It redirects again and again.");
  }

  private sealed interface Step {

    record Done(Answer answer) implements Step {}

    record Moved(String location) implements Step {}
  }

  private Step step(URI address, String method, int most, int hops, long end)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    Duration left = Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .timeout(left)
            .header("User-Agent", "Mozilla/5.0 (compatible; Copydesk)")
            .header("Accept", "*/*")
            .build();
    CompletableFuture<HttpResponse<InputStream>> asked =
        client().sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
    try {
      HttpResponse<InputStream> response = asked.get(left.toNanos(), TimeUnit.NANOSECONDS);
      // Closing the body before its end lets go of the connection.
      try (InputStream body = response.body()) {
        Optional<String> location = response.headers().firstValue("Location");
        if (response.statusCode() / 100 == 3 && location.isPresent()) {
          return new Step.Moved(location.get());
        }
        return new Step.Done(
            most == 0 || response.statusCode() / 100 != 2
                ? new Answer.Answered(response.statusCode(), address, hops, new byte[0])
                : read(body, response.statusCode(), address, hops, most, end));
      }
    } finally {
      asked.cancel(true);
    }
  }

  /** Another thread ends a body that trickles for longer than there is time. */
  private static Answer read(
      InputStream body, int status, URI address, int hops, int most, long end)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture<byte[]> bytes = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                bytes.complete(body.readNBytes(most + 1));
              } catch (IOException e) {
                bytes.completeExceptionally(e);
              }
            });
    byte[] read = bytes.get(Math.max(1, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    return read.length > most
        ? new Answer.NoAnswer("It is larger than %,d KB.".formatted(most / 1024))
        : new Answer.Answered(status, address, hops, read);
  }

  private static Step guarded(Callable<Step> work) {
    try {
      return work.call();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return none("Stopped.");
    } catch (TimeoutException | HttpTimeoutException e) {
      return none(TOO_SLOW);
    } catch (ExecutionException e) {
      LOG.log(System.Logger.Level.DEBUG, "no answer", e);
      return new Step.Done(none(e.getCause()));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "no answer", e);
      return new Step.Done(none(e));
    } catch (Exception e) {
      LOG.log(System.Logger.Level.DEBUG, "no answer", e);
      return none("It cannot be contacted.");
    }
  }

  private static Step none(String reason) {
    return new Step.Done(new Answer.NoAnswer(reason));
  }

  private static Answer.None none(Throwable cause) {
    return switch (cause) {
      case HttpConnectTimeoutException slow -> new Answer.Unreached(TOO_SLOW);
      case HttpTimeoutException slow -> new Answer.NoAnswer(TOO_SLOW);
      case ConnectException refused -> new Answer.Unreached("The server cannot be reached.");
      case SSLException untrusted ->
          new Answer.NoAnswer("No safe connection to the server is possible.");
      default -> new Answer.NoAnswer(BROKEN);
    };
  }

  /** Real addresses hold characters that are forbidden in them; browsers write those as escapes. */
  private static Optional<URI> parse(String address) {
    StringBuilder clean = new StringBuilder();
    address
        .strip()
        .codePoints()
        .forEach(
            c -> {
              if ("|[]{}^`\"<>\\ ".indexOf(c) >= 0 && c < 128) {
                clean.append("%%%02X".formatted(c));
              } else {
                clean.appendCodePoint(c);
              }
            });
    int hash = clean.indexOf("#");
    try {
      return Optional.of(
          URI.create(
              new URI(hash < 0 ? clean.toString() : clean.substring(0, hash)).toASCIIString()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
