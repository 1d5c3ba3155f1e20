package io.clave.scoring.page;

import io.clave.platform.json.Json;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Figures as one page with charts that loads nothing from anywhere. They travel as JSON and are written into the page as text by
 * its script, so that no word of theirs is ever taken for markup.
 */
public final class ChartPage {

    private static final String CHART_POM = "/META-INF/maven/org.webjars.npm/chart.js/pom.properties";
    private static final String CHART = "/META-INF/resources/webjars/chart.js/%s/dist/chart.umd.min.js";
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final String POLICY = "default-src 'none'; script-src 'nonce-%1$s'; style-src 'nonce-%1$s';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Json json;
    private final String page;

    /** The folder among the resources has page.html and page.js. */
    public ChartPage(Json json, String folder) {
        this.json = json;
        page = text(folder + "/page.html")
                .replace("@style@", text("/page/page.css"))
                .replace("@chart@", chartLibrary())
                .replace("@script@", text("/page/common.js") + text(folder + "/page.js"));
    }

    public RestResponse<String> answer(Object figures) {
        String nonce = UUID.randomUUID().toString();
        return ResponseBuilder.ok(of(figures, nonce), HTML)
                .header("Content-Security-Policy", POLICY.formatted(nonce))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .build();
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
        return Objects.requireNonNull(ChartPage.class.getResourceAsStream(name), name);
    }
}
