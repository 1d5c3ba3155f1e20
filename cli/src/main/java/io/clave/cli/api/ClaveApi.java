package io.clave.cli.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The API through the gateway, with a token; paths are relative to {@code /api/v1}. */
public final class ClaveApi {

    private static final String JSON = "application/json";
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(60);
    private static final Duration UPLOAD_LIMIT = Duration.ofHours(2);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_LIMIT)
            .build();
    private final String base;
    private final Supplier<String> token;

    public ClaveApi(URI server, Supplier<String> token) {
        this.base = server + "/api/v1";
        this.token = token;
    }

    public <T> T get(String path, Class<T> type) {
        return send(request(path, ANSWER_LIMIT).GET().build()).as(type);
    }

    /** Every item of a list, page after page. */
    public <T> List<T> list(String path, Class<T> item) {
        List<T> items = new ArrayList<>();
        String next = "";
        while (next != null) {
            String cursor = next.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + "cursor=" + encoded(next);
            ApiJson.PageOf<T> page = ApiJson.readPage(
                    send(request(path + cursor, ANSWER_LIMIT).GET().build()).body(), item);
            items.addAll(page.items());
            next = page.next();
        }
        return items;
    }

    public Answer post(String path, Object body) {
        return send(request(path, ANSWER_LIMIT)
                .header("Content-Type", JSON)
                .POST(json(body))
                .build());
    }

    public Answer put(String path, Object body) {
        return send(request(path, ANSWER_LIMIT)
                .header("Content-Type", JSON)
                .PUT(json(body))
                .build());
    }

    /** Like {@link #put}, without waiting. */
    public CompletableFuture<Answer> putLater(String path, Object body) {
        return sendLater(request(path, ANSWER_LIMIT)
                .header("Content-Type", JSON)
                .PUT(json(body))
                .build());
    }

    /** Like {@link #get}, without waiting. */
    public <T> CompletableFuture<T> getLater(String path, Class<T> type) {
        return sendLater(request(path, ANSWER_LIMIT).GET().build()).thenApply(answer -> answer.as(type));
    }

    /** A text of any length, as it is; the caller closes it. */
    public InputStream download(String path) {
        HttpRequest request =
                request(path, UPLOAD_LIMIT).setHeader("Accept", "*/*").GET().build();
        HttpResponse<InputStream> response = exchange(request, BodyHandlers.ofInputStream());
        try {
            if (response.statusCode() >= 400) {
                throw refusal(request, response.statusCode(), response.body().readAllBytes());
            }
            return response.body();
        } catch (IOException e) {
            throw new Unreachable(request.uri().getAuthority() + " broke off: " + reason(e) + ".", e);
        }
    }

    /** Sends a stream of unknown length. */
    public Answer upload(String path, String mediaType, Supplier<InputStream> content) {
        return send(request(path, UPLOAD_LIMIT)
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofInputStream(content))
                .build());
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder request(String path, Duration limit) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(limit)
                .header("Accept", JSON)
                .header("Authorization", "Bearer " + token.get());
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofByteArray(ApiJson.bytes(body));
    }

    private CompletableFuture<Answer> sendLater(HttpRequest request) {
        return http.sendAsync(request, BodyHandlers.ofByteArray()).thenApply(response -> answer(request, response));
    }

    private Answer send(HttpRequest request) {
        return answer(request, exchange(request, BodyHandlers.ofByteArray()));
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw new Unreachable(request.uri().getAuthority() + " does not answer: " + reason(e) + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("Interrupted while waiting for " + request.uri() + ".", null);
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static Answer answer(HttpRequest request, HttpResponse<byte[]> response) {
        if (response.statusCode() >= 400) {
            throw refusal(request, response.statusCode(), response.body());
        }
        return new Answer(response.statusCode(), response.headers().firstValue("Location"), response.body());
    }

    private static ApiProblem refusal(HttpRequest request, int status, byte[] body) {
        return ApiProblem.of(request.method() + " " + request.uri().getPath(), status, problem(body));
    }

    private static ApiProblem.Body problem(byte[] body) {
        try {
            return ApiJson.read(body, ApiProblem.Body.class);
        } catch (UncheckedIOException e) {
            return new ApiProblem.Body(null, excerpt(body), null);
        }
    }

    private static @Nullable String excerpt(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(200, text.length()));
    }
}
