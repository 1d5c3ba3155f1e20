package io.clave.gateway.route;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clave.gateway.contract.Contract;
import io.clave.gateway.contract.ContractUnusable;
import io.clave.gateway.service.Service;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RouteTableTest {

    @Test
    void aWordIsPreferredToAParameter() {
        RouteTable routes = routes("""
                paths:
                  /api/v1/accounts/{id}: {get: {}}
                  /api/v1/accounts/batch: {post: {}}
                """);

        assertThat(template(routes, HttpMethod.POST, "/api/v1/accounts/batch")).isEqualTo("/api/v1/accounts/batch");
        assertThat(template(routes, HttpMethod.GET, "/api/v1/accounts/42")).isEqualTo("/api/v1/accounts/{id}");
        assertThat(template(routes, HttpMethod.GET, "/api/v1/accounts/batch")).isNull();
    }

    @Test
    void aWordThatLeadsNowhereIsAParameterAfterAll() {
        RouteTable routes = routes("""
                paths:
                  /api/v1/orders/batch: {post: {}}
                  /api/v1/orders/{source}/{orderId}: {put: {}}
                """);

        assertThat(template(routes, HttpMethod.PUT, "/api/v1/orders/batch/4711"))
                .isEqualTo("/api/v1/orders/{source}/{orderId}");
    }

    @Test
    void aParameterIsNeverEmpty() {
        RouteTable routes = routes("paths: {'/api/v1/accounts/{id}': {get: {}}}");

        assertThat(routes.find("/api/v1/accounts/")).isNull();
        assertThat(routes.find("/api/v1/accounts")).isNull();
        assertThat(routes.find("/api/v1/accounts/1/2")).isNull();
    }

    @Test
    void whatTakesAFileIsAnUpload() {
        RouteTable routes = routes("""
                paths:
                  /api/v1/imports: {post: {requestBody: {content: {application/x-ndjson: {}, text/csv: {}}}}}
                  /api/v1/orders/batch: {post: {requestBody: {content: {application/json: {}}}}}
                  /api/v1/accounts/{id}: {patch: {requestBody: {content: {application/merge-patch+json: {}}}}}
                """);

        assertThat(route(routes, HttpMethod.POST, "/api/v1/imports").upload()).isTrue();
        assertThat(route(routes, HttpMethod.POST, "/api/v1/orders/batch").upload())
                .isFalse();
        assertThat(route(routes, HttpMethod.PATCH, "/api/v1/accounts/1").upload())
                .isFalse();
    }

    @Test
    void aDocumentCannotOpenTheInsideOfAService() {
        assertThatThrownBy(() -> routes("paths: {/q/metrics: {get: {}}}"))
                .isInstanceOf(ContractUnusable.class)
                .hasMessageContaining("/q/metrics");
    }

    @Test
    void twoServicesCannotAnswerTheSameOperation() {
        Contract accounts = contract(Service.ACCOUNTS, "paths: {/api/v1/alerts: {get: {}}}");
        Contract planning = contract(Service.PLANNING, "paths: {/api/v1/alerts: {get: {}}}");

        assertThatThrownBy(() -> new RouteTable(List.of(accounts, planning)))
                .hasMessageContaining("GET /api/v1/alerts is documented twice");
    }

    private static @Nullable String template(RouteTable routes, HttpMethod method, String path) {
        Endpoint endpoint = routes.find(path);
        Route route = endpoint == null ? null : endpoint.route(method);
        return route == null ? null : route.template();
    }

    private static Route route(RouteTable routes, HttpMethod method, String path) {
        return requireNonNull(requireNonNull(routes.find(path)).route(method));
    }

    private static RouteTable routes(String document) {
        return new RouteTable(List.of(contract(Service.ACCOUNTS, document)));
    }

    private static Contract contract(Service service, String document) {
        try {
            return new Contract(service, (ObjectNode) new YAMLMapper().readTree(document));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
