package dev.copydesk.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine's own address, for tests; nothing else is ever contacted. */
public final class LocalServer implements AutoCloseable {

  /** What has been asked, such as {@code HEAD /fine}. */
  public final List<String> asked = new CopyOnWriteArrayList<>();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch end = new CountDownLatch(1);

  /** What the server does with a request for a path. */
  public interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  public LocalServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.start();
    status("/fine", 200);
    status("/gone", 404);
    redirect("/moved", "/fine");
    redirect("/twice", "/moved");
    redirect("/loop", "/loop");
    redirect("/inside", "http://10.0.0.1/secret");
    redirect("/file", "file:///etc/hosts");
    page(
        "/headless",
        exchange -> send(exchange, exchange.getRequestMethod().equals("GET") ? 200 : 405));
    page("/slow", exchange -> hang());
  }

  /** Contacts this server and no other. */
  public Web web(Duration patience) {
    return new Web(this::refusal, patience);
  }

  private Optional<Answer.None> refusal(URI address) {
    return Reach.refusedForm(address)
        .or(
            () ->
                address.getAuthority().equals("127.0.0.1:" + server.getAddress().getPort())
                    ? Optional.empty()
                    : new PublicWeb().refusal(address).or(() -> Reach.refused("Not in a test.")));
  }

  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  public void page(String path, Page page) {
    server.createContext(
        path,
        exchange -> {
          asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          try (exchange) {
            page.answer(exchange);
          }
        });
  }

  public void status(String path, int status) {
    page(path, exchange -> send(exchange, status));
  }

  public void redirect(String path, String to) {
    page(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", to);
          send(exchange, 301);
        });
  }

  public void bytes(String path, byte[] bytes) {
    page(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
        });
  }

  /** Waits until the test is over. */
  public void hang() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
