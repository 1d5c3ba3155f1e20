package io.clave.cli.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.clave.cli.api.ClaveApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** A server that gives the answers it was told, one after the other, and then 503; it remembers the calls. */
public final class ScriptedApi implements AutoCloseable {

    private final Queue<String> answers = new ArrayDeque<>();
    private final List<String> calls = new ArrayList<>();
    private final HttpServer server;

    public ScriptedApi() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public ScriptedApi answers(String... next) {
        answers.addAll(List.of(next));
        return this;
    }

    public ClaveApi api() {
        return new ClaveApi(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), () -> "a-token");
    }

    /** Method, path and body of each call. */
    public List<String> calls() {
        return calls;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + sent);
        String next = answers.poll();
        byte[] body = (next == null ? "{\"code\":\"unavailable\",\"detail\":\"Not now.\"}" : next)
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(next == null ? 503 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
