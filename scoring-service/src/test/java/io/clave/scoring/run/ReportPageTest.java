package io.clave.scoring.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The page of a run, as a browser gets it. */
@QuarkusTest
class ReportPageTest {

    private static final Pattern LOADS = Pattern.compile("(src|href)\\s*=\\s*[\"']|@import|url\\(\\s*[\"']?http");

    @Inject
    Jdbi jdbi;

    @Test
    void theReportIsOnePageThatLoadsNothing() throws IOException {
        SimulatedBase.tell(jdbi);
        JsonPath run = Runs.run("{\"asOf\":\"%s\"}".formatted(SimulatedBase.END));

        Response answer = Api.as(Roles.VIEWER).get("/scoring-runs/{id}/report", run.getString("id"));

        String html = answer.asString();
        answer.then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        assertThat(html).contains(run.getString("result.modelVersion"), "Chart.js v4", "canvas id=\"tracking\"");
        assertThat(markup(html)).doesNotContainPattern(LOADS);
        assertThat(html).doesNotContain("@nonce@", "@data@", "sourceMappingURL");
        assertThat(answer.header("Content-Security-Policy")).contains("nonce-" + nonce(html));
        Files.writeString(Path.of("target", "report.html"), html);
    }

    @Test
    void aFailedRunHasNoReport() {
        String id = Runs.run("{\"asOf\":\"1989-01-05\"}").getString("id");

        Api.as(Roles.VIEWER)
                .get("/scoring-runs/{id}/report", id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("no-report-yet"));
    }

    /** The page without the text of its scripts. */
    private static String markup(String html) {
        return html.replaceAll("(?s)<script.*?</script>", "");
    }

    private static String nonce(String html) {
        return html.replaceAll("(?s).*?nonce=\"([^\"]+)\".*", "$1");
    }
}
