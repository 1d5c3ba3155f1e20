package io.clave.gateway.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.clave.gateway.contract.Contracts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocsTest {

    private static final Pattern REFERENCE = Pattern.compile("\"#/components/(\\w+)/(\\w+)\"");

    private final Contracts contracts;

    DocsTest(Contracts contracts) {
        this.contracts = contracts;
    }

    @Test
    void theDocumentHasEveryPathOfEveryServiceAndOneScheme() {
        Set<String> paths = new HashSet<>();
        contracts
                .all()
                .forEach(contract ->
                        contract.document().path("paths").fieldNames().forEachRemaining(paths::add));

        JsonPath document = given().get("/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", is("3.1.0"))
                .body("servers.url", is(List.of("/")))
                .body("components.securitySchemes.keySet()", is(Set.of("bearer")))
                .extract()
                .jsonPath();

        assertThat(document.getMap("paths").keySet()).isEqualTo(paths);
    }

    @Test
    void everyReferenceOfTheDocumentLeadsSomewhere() {
        String document = given().get("/openapi.json").asString();
        Map<String, Map<String, Object>> components = JsonPath.from(document).getMap("components");

        Matcher references = REFERENCE.matcher(document);
        assertThat(references.results())
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(components.get(reference.group(1))).containsKey(reference.group(2)));
    }

    @Test
    void thePageWorksWithoutTheInternet() {
        given().redirects().follow(false).get("/docs").then().statusCode(302).header("Location", "/docs/");
        String page = given().get("/docs/")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(not(containsString("://")))
                .extract()
                .asString();

        Matcher files = Pattern.compile("(?:src|href)=\"([^\"/]+)\"").matcher(page);
        assertThat(files.results().toList())
                .hasSizeGreaterThan(3)
                .allSatisfy(file -> given().get("/docs/" + file.group(1)).then().statusCode(200));
    }

    @Test
    void thereIsNothingElseBesideThePage() {
        given().get("/docs/nothing.js").then().statusCode(404).contentType("application/problem+json");
        given().post("/openapi.json").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void theFrontDoorLeadsToThePage() {
        given().redirects().follow(false).get("/").then().statusCode(302).header("Location", "/docs/");
    }
}
