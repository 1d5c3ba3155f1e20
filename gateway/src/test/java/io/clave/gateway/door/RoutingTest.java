package io.clave.gateway.door;

import static io.clave.gateway.testing.Calls.anAccountPath;
import static io.clave.gateway.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.clave.gateway.contract.Contract;
import io.clave.gateway.contract.Contracts;
import io.clave.gateway.service.Service;
import io.clave.gateway.testing.RawCall;
import io.clave.gateway.testing.StubService;
import io.clave.gateway.testing.StubServices;
import io.clave.gateway.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = StubServices.class, restrictToAnnotatedClass = false)
class RoutingTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private record Operation(Service service, String method, String path) {}

    private final Contracts contracts;

    RoutingTest(Contracts contracts) {
        this.contracts = contracts;
    }

    @Test
    void everyDocumentedOperationReachesItsServiceUnderTheSamePath() {
        List<Operation> operations = documented();

        assertThat(operations).hasSizeGreaterThan(20);
        for (Operation operation : operations) {
            as("admin")
                    .body("{}")
                    .contentType("application/json")
                    .request(operation.method(), operation.path())
                    .then()
                    .statusCode(200)
                    .body("service", is(operation.service().module()))
                    .body("method", is(operation.method()))
                    .body("uri", is(operation.path()));
        }
    }

    @Test
    void whatIsNotDocumentedIsNotThere() {
        as("admin")
                .get("/api/v1/secrets")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("urn:problem:not-found"))
                .body("title", is("Not found"))
                .body("status", is(404))
                .body("detail", is("There is nothing at this address."))
                .body("instance", is("/api/v1/secrets"))
                .body("code", is("not-found"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("errors.size()", is(0));

        assertThat(StubService.ACCOUNTS.wasAsked("/api/v1/secrets")).isFalse();
    }

    @Test
    void aSlashTooManyIsAnotherPath() {
        String authorization = "Authorization: Bearer " + Tokens.as("admin");

        assertThat(RawCall.get("/api/v1/accounts/", authorization)).startsWith("HTTP/1.1 404");
        assertThat(RawCall.get("/api/v1//accounts", authorization)).startsWith("HTTP/1.1 404");
        assertThat(RawCall.get("//api/v1/accounts", authorization)).startsWith("HTTP/1.1 404");
    }

    @Test
    void outsideOfTheApiThereIsNothingWithoutATokenEither() {
        as("admin").get("/anything").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aDocumentedPathSaysWhichMethodsItTakes() {
        as("admin")
                .delete("/api/v1/orders/sap/4711")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", "GET, HEAD, OPTIONS, PUT")
                .body("code", is("method-not-allowed"));
        as("admin")
                .options("/api/v1/orders/sap/4711")
                .then()
                .statusCode(204)
                .header("Allow", "GET, HEAD, OPTIONS, PUT")
                .body(emptyString());
    }

    @Test
    void headIsAskedAsHead() {
        String path = anAccountPath();
        StubService.ACCOUNTS.when(
                path,
                request -> request.response()
                        .setStatusCode(200)
                        .putHeader("Seen-Method", request.method().name())
                        .putHeader("Content-Length", "42")
                        .end());

        as("viewer")
                .head(path)
                .then()
                .statusCode(200)
                .header("Seen-Method", "HEAD")
                .header("Content-Length", "42")
                .body(emptyString());
    }

    @Test
    void theQueryGoesOnAsItCame() {
        as("viewer")
                .get("/api/v1/accounts?cursor=a%2Fb%3D&name=M%C3%BCller&name=x+y")
                .then()
                .statusCode(200)
                .body("uri", is("/api/v1/accounts?cursor=a%2Fb%3D&name=M%C3%BCller&name=x+y"));
    }

    @Test
    void aDocumentNumberMayHaveAnEncodedSlash() {
        as("viewer")
                .get("/api/v1/orders/sap/2026%2F0815")
                .then()
                .statusCode(200)
                .body("uri", is("/api/v1/orders/sap/2026%2F0815"));
    }

    private List<Operation> documented() {
        return contracts.all().stream()
                .filter(contract -> contract.service() != Service.GATEWAY)
                .flatMap(contract -> operations(contract).stream())
                .toList();
    }

    private static List<Operation> operations(Contract contract) {
        return contract.document().path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> new Operation(
                                contract.service(),
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey().replaceAll("\\{\\w+}", "0193c1de-7000-7000-8000-000000000001"))))
                .toList();
    }
}
