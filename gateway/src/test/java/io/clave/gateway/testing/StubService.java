package io.clave.gateway.testing;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A real HTTP server in the place of a service: it tells what it was asked, or does what a test wants for a path. */
public final class StubService {

    public static final StubService ACCOUNTS = new StubService("accounts-service");
    public static final StubService SCORING = new StubService("scoring-service");
    public static final StubService PLANNING = new StubService("planning-service");

    private static final Vertx VERTX = Vertx.vertx();

    private final String name;
    private final Map<String, Handler<HttpServerRequest>> behaviours = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private @Nullable HttpServer server;
    private int port;

    private StubService(String name) {
        this.name = name;
    }

    public static List<StubService> all() {
        return List.of(ACCOUNTS, SCORING, PLANNING);
    }

    /** Listens on a free port the first time, and on the same again after a stop. */
    public void start() {
        server = VERTX.createHttpServer(new HttpServerOptions().setPort(port).setHost("localhost"))
                .requestHandler(this::answer);
        port = server.listen().toCompletionStage().toCompletableFuture().join().actualPort();
    }

    public void stop() {
        if (server != null) {
            server.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** From now on a request for this path is answered so. */
    public void when(String path, Handler<HttpServerRequest> behaviour) {
        behaviours.put(path, behaviour);
    }

    public void answers(String path, int status, JsonObject body) {
        when(
                path,
                request -> request.response()
                        .setStatusCode(status)
                        .putHeader("Content-Type", "application/json")
                        .end(body.encode()));
    }

    public boolean wasAsked(String path) {
        return asked.contains(path);
    }

    private void answer(HttpServerRequest request) {
        asked.add(request.path());
        behaviours.getOrDefault(request.path(), this::echo).handle(request);
    }

    private void echo(HttpServerRequest request) {
        JsonObject headers = new JsonObject();
        request.headers()
                .names()
                .forEach(header -> headers.put(
                        header.toLowerCase(Locale.ROOT),
                        String.join(" | ", request.headers().getAll(header))));
        request.body()
                .onSuccess(body -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(new JsonObject()
                                .put("service", name)
                                .put("method", request.method().name())
                                .put("uri", request.uri())
                                .put("headers", headers)
                                .put("body", body.toString())
                                .encode()));
    }
}
