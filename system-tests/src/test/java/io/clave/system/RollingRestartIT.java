package io.clave.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.clave.cli.api.ClaveApi;
import io.clave.cli.api.OrderTopic;
import io.clave.cli.identity.Role;
import io.clave.cli.identity.TokenRequest;
import io.clave.cli.stack.Member;
import io.clave.cli.stack.Stack;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two replicas of every service: the stack's own, and one that is stopped and started again under load. */
@Tag("slow")
@ExtendWith(OneStack.class)
class RollingRestartIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<Member> SERVICES = List.of(Member.ACCOUNTS, Member.SCORING, Member.PLANNING);

    @TempDir
    Path directory;

    private final Map<Member, Replica> replicas = new EnumMap<>(Member.class);
    private final String source = "rolling-" + UUID.randomUUID();

    @AfterEach
    void endTheReplicas() {
        replicas.values().forEach(Replica::close);
    }

    @Test
    void noRequestFailsAndNoRecordIsLost(RunningStack running) throws InterruptedException {
        Stack stack = running.stack();
        startReplicas(stack);
        ClaveApi first = api(stack, stack.gateway());
        ClaveApi second = api(stack, URI.create(replica(Member.GATEWAY).url()));
        try (OrderTopic topic = new OrderTopic(stack.bootstrapServers(), PATIENCE, Clock.systemUTC());
                Load load = new Load(List.of(second), topic, source, account(first))) {
            load.begin();
            restartServices(load);
            restartGateway(load, first, second);
            proceed(load);
            load.end();

            assertThat(load.failures()).isEmpty();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(Databases.orders(stack, Member.ACCOUNTS, source))
                            .isEqualTo(load.taken()));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(Databases.orders(stack, Member.SCORING, source))
                            .isEqualTo(load.taken()));
        }
    }

    private void startReplicas(Stack stack) {
        SERVICES.forEach(service -> replicas.put(service, new Replica(stack, service, directory, Map.of())));
        replicas.put(Member.GATEWAY, new Replica(stack, Member.GATEWAY, directory, routes(stack)));
        replicas.values().forEach(Replica::start);
        replicas.values().forEach(Replica::awaitReady);
    }

    /** Each service has two addresses: that of the stack, and that of its replica. */
    private Map<String, String> routes(Stack stack) {
        Map<String, String> routes = new HashMap<>();
        stack.environment(Member.GATEWAY)
                .forEach((name, value) -> SERVICES.stream()
                        .filter(service -> name.equals("CLAVE_GATEWAY_" + service.name() + "_URL"))
                        .forEach(service ->
                                routes.put(name, value + "," + replica(service).url())));
        return routes;
    }

    /** One replica of each service at the same time, as a new release does it. */
    private void restartServices(Load load) {
        List<CompletableFuture<Boolean>> stopping = SERVICES.stream()
                .map(service -> CompletableFuture.supplyAsync(replica(service)::stop))
                .toList();
        assertThat(stopping).as("each ends by itself").allMatch(CompletableFuture::join);
        proceed(load);
        SERVICES.forEach(service -> replica(service).start());
        SERVICES.forEach(service -> replica(service).awaitReady());
        proceed(load);
    }

    /** As a load balancer does it, calls leave a gateway that is not ready, and come back. */
    private void restartGateway(Load load, ClaveApi first, ClaveApi second) {
        Replica gateway = replica(Member.GATEWAY);
        CompletableFuture<Boolean> stopping = CompletableFuture.supplyAsync(gateway::stop);
        await().atMost(PATIENCE)
                .until(() -> RestAssured.get(gateway.url() + "/q/health/ready").statusCode() == 503);
        load.through(List.of(first));
        assertThat(stopping.join()).as("it ends by itself").isTrue();
        gateway.start();
        gateway.awaitReady();
        load.through(List.of(first, second));
    }

    private static void proceed(Load load) {
        int before = load.calls();
        await().atMost(PATIENCE).until(() -> load.calls() > before + 50);
    }

    private String account(ClaveApi api) {
        return api.put("/accounts/by-external-id/" + source + "/C", Map.of("name", "Rolling"))
                .as(JsonNode.class)
                .path("id")
                .asText();
    }

    private Replica replica(Member service) {
        return Objects.requireNonNull(replicas.get(service));
    }

    private static ClaveApi api(Stack stack, URI gateway) {
        String token =
                stack.token(new TokenRequest("rolling", List.of(Role.KAM, Role.ERP, Role.VIEWER), Duration.ofHours(1)));
        return new ClaveApi(gateway, () -> token);
    }
}
