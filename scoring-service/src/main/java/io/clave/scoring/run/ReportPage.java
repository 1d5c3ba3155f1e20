package io.clave.scoring.run;

import io.clave.platform.json.Json;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * The report of a run as one page that loads nothing from anywhere. The figures travel as JSON and are written into the page as
 * text by its script, so that no word of theirs is ever taken for markup.
 */
@Singleton
class ReportPage {

    private static final String CHART_POM = "/META-INF/maven/org.webjars.npm/chart.js/pom.properties";
    private static final String CHART = "/META-INF/resources/webjars/chart.js/%s/dist/chart.umd.min.js";

    private final Json json;
    private final String page;

    ReportPage(Json json) {
        this.json = json;
        page = text("/report/page.html")
                .replace("@style@", text("/report/report.css"))
                .replace("@chart@", chartLibrary())
                .replace("@script@", text("/report/report.js"));
    }

    /** The nonce is that of the content security policy of the answer. */
    String of(Object figures, String nonce) {
        String data = new String(json.write(figures), StandardCharsets.UTF_8)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
        return page.replace("@nonce@", nonce).replace("@data@", data);
    }

    private static String chartLibrary() {
        Properties pom = new Properties();
        try (InputStream properties = resource(CHART_POM)) {
            pom.load(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String library = text(CHART.formatted(pom.getProperty("version")));
        return library.replaceAll("//# sourceMappingURL=\\S+", "");
    }

    private static String text(String name) {
        try (InputStream resource = resource(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ReportPage.class.getResourceAsStream(name), name);
    }
}
