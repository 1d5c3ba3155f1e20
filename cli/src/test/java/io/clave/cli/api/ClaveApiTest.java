package io.clave.cli.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaveApiTest {

    private record Reply(int status, String body) {}

    private record Item(String name) {}

    private final Queue<Reply> replies = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();
    private HttpServer server;
    private ClaveApi api;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::reply);
        server.start();
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        api = new ClaveApi(uri, () -> "a-token");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aListIsReadPageAfterPage() {
        replies.add(new Reply(200, "{\"items\":[{\"name\":\"a\"}],\"next\":\"x/y\"}"));
        replies.add(new Reply(200, "{\"items\":[{\"name\":\"b\",\"more\":1}],\"next\":null}"));

        List<Item> items = api.list("/things?limit=1", Item.class);

        assertThat(items).containsExactly(new Item("a"), new Item("b"));
        assertThat(requests)
                .containsExactly(
                        "GET /api/v1/things?limit=1 a-token", "GET /api/v1/things?limit=1&cursor=x%2Fy a-token");
    }

    @Test
    void aRefusalSaysWhatWasWrongAndWhere() {
        replies.add(
                new Reply(
                        400,
                        "{\"code\":\"invalid\",\"detail\":\"The order breaks a rule.\","
                                + "\"errors\":[{\"pointer\":\"/lines\",\"code\":\"out-of-range\",\"detail\":\"has 1 to 1,000.\"}]}"));

        assertThatThrownBy(() -> api.post("/orders/batch", Map.of()))
                .isInstanceOf(ApiProblem.class)
                .hasMessage(
                        "POST /api/v1/orders/batch was refused with 400: The order breaks a rule. (/lines: has 1 to 1,000.)");
    }

    @Test
    void aCallIsRepeatedWhileTheServiceIsAway() {
        replies.add(new Reply(503, "{\"code\":\"unavailable\",\"detail\":\"Not now.\"}"));
        replies.add(new Reply(200, "{\"name\":\"a\"}"));

        Item item = Await.answer("an answer", Duration.ofSeconds(10), () -> api.get("/things/1", Item.class));

        assertThat(item).isEqualTo(new Item("a"));
        assertThat(requests).hasSize(2);
    }

    @Test
    void aRefusalIsNotRepeated() {
        replies.add(new Reply(404, "{\"code\":\"thing-not-found\",\"detail\":\"No.\"}"));

        assertThatThrownBy(() -> Await.answer("it", Duration.ofSeconds(10), () -> api.get("/things/1", Item.class)))
                .isInstanceOf(ApiProblem.class);
        assertThat(requests).hasSize(1);
    }

    @Test
    void whoWaitsInVainHearsWhy() {
        server.stop(0);

        assertThatThrownBy(() -> Await.answer("news", Duration.ofMillis(1), () -> api.get("/things/1", Item.class)))
                .isInstanceOf(WaitedTooLong.class)
                .hasMessageContaining("Waited 0 s for news, in vain.")
                .hasMessageContaining("does not answer");
    }

    private void reply(HttpExchange exchange) throws IOException {
        String token = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + token);
        exchange.getRequestBody().readAllBytes();
        Reply reply = replies.remove();
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
