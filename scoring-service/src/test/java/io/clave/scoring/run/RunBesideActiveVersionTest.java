package io.clave.scoring.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.scoring.testing.TestModel;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RunBesideActiveVersionTest {

    @Inject
    Jdbi jdbi;

    @Inject
    TestModel model;

    @AfterEach
    void leaveNoModelInForce() {
        model.retire();
    }

    @Test
    void aDraftIsComparedWithTheActiveVersionByRanksAndByClasses() throws IOException {
        SimulatedBase.tell(jdbi);
        String active = model.activate("MBG_CNBD_K", 2, true);

        JsonPath run = Runs.run("{\"asOf\":\"%s\",\"family\":\"mbg-nbd\"}".formatted(SimulatedBase.END));

        JsonPath test = Runs.model(run.getString("result.modelVersion"))
                .extract()
                .jsonPath()
                .setRootPath("backTest");
        assertThat(test.getString("stability.version")).isEqualTo(active);
        assertThat(test.getDouble("stability.kendallTau")).isBetween(0.5, test.getDouble("stability.rankCorrelation"));
        assertThat(test.getString("classes.version")).isEqualTo(active);
        assertThat(test.getInt("classes.accounts")).isEqualTo(SimulatedBase.ACCOUNTS);
        assertThat(test.<Integer>getList("classes.moves.accounts").stream()
                        .mapToInt(accounts -> accounts)
                        .sum())
                .isEqualTo(SimulatedBase.ACCOUNTS);
        assertThat(test.<String>getList("classes.moves.fromClass"))
                .containsAll(List.of("TRUE_FRIEND", "STRANGER"))
                .doesNotContainNull();
        Files.writeString(
                Path.of("target", "report-beside-active.html"),
                Api.as(Roles.VIEWER)
                        .get("/scoring-runs/{id}/report", run.getString("id"))
                        .asString());
    }
}
