package io.clave.gateway.contract;

import static io.clave.gateway.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiContractTest {

    @Test
    void theGatewaysOwnOperationsAreThoseThatWereReviewed() throws IOException {
        Path golden = Path.of(System.getProperty("clave.home"), "contracts", "openapi", "gateway.yaml");

        String now =
                as("admin").get("/q/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, now);
        }

        assertThat(now).as("rewrite with -Dgolden.update=true").isEqualTo(Files.readString(golden));
    }
}
