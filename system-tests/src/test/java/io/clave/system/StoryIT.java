package io.clave.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.clave.cli.identity.Role;
import io.clave.system.RunningStack.Said;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("slow")
@ExtendWith(OneStack.class)
class StoryIT {

    @Test
    void theDemoTellsTheStoryTwiceAndTheSecondTimeChangesNothing(RunningStack stack) {
        Said first = stack.clave(List.of("demo"));
        int accounts = accountsWithAScore(stack);
        Said second = stack.clave(List.of("demo"));

        assertThat(first.status()).as(first.text()).isZero();
        assertThat(first.text()).contains("76.50", "25.25", "true friend", "butterfly", "operations", "dead letter");
        assertThat(first.text())
                .containsPattern("VOLUME +600 +0 +0.0 %")
                .containsPattern("PRIORITY +590 +10 +98.3 %")
                .containsPattern("PROTECTED +590 +10 +98.3 %")
                .containsPattern("FAIR +590 +10 +98.3 %");
        assertThat(second.status()).as(second.text()).isZero();
        assertThat(accountsWithAScore(stack)).isEqualTo(accounts).isGreaterThan(350);
    }

    @Test
    void everyDocumentedAddressIsServedByTheGateway(RunningStack stack) {
        stack.as(Role.VIEWER)
                .basePath("")
                .get("/openapi.json")
                .then()
                .statusCode(200)
                .body("paths.size()", greaterThan(20));
        stack.as(Role.VIEWER).basePath("").get("/docs/").then().statusCode(200);
        stack.as(Role.VIEWER).get("/nowhere").then().statusCode(404).body("code", is("not-found"));
        stack.as(Role.VIEWER).basePath("/q").get("/metrics").then().statusCode(403);
    }

    private static int accountsWithAScore(RunningStack stack) {
        return stack.as(Role.VIEWER)
                .get("/portfolio/summary")
                .then()
                .statusCode(200)
                .extract()
                .path("accounts");
    }
}
