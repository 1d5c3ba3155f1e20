package io.clave.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.clave.platform.testing.AlertRules;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AlertRulesTest {

    @Test
    void theRulesAskForMetricsThatThereAreFromTheStart() throws IOException {
        String metrics =
                given().get("/q/metrics").then().statusCode(200).extract().asString();

        assertThat(AlertRules.metrics("clave_ledger_"))
                .hasSize(2)
                .allSatisfy(name -> assertThat(metrics).contains("\n" + name));
    }
}
