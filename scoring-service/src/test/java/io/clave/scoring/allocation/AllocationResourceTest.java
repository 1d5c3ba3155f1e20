package io.clave.scoring.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.scoring.testing.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AllocationResourceTest {

    private static final String CAPACITY = "{\"product\":\"P\",\"period\":\"2026-01-30\",\"quantity\":\"600\"}";

    @Test
    void theExampleOfTheContractIsWhatTheServiceAnswers() {
        String answer =
                post(AllocationExamples.REQUEST).statusCode(200).extract().asString();

        assertThat(new JsonPath(answer).getMap("$")).isEqualTo(new JsonPath(AllocationExamples.ANSWER).getMap("$"));
    }

    @Test
    void ordersOfAnAccountAreTakenTogether() {
        UUID account = Feed.anAccount("Taken together", "KEY", false);

        simulate(order("a", account, "4"), order("b", account, "600"))
                .statusCode(200)
                .body("accounts", hasSize(1))
                .body("accounts[0].accountId", is(account.toString()))
                .body("accounts[0].name", is("Taken together"))
                .body("accounts[0].demanded", is("604"))
                .body("policies.policy", contains("FCFS", "VOLUME", "PRIORITY", "PROTECTED", "FAIR"))
                .body("policies[0].allocated", is("600"))
                .body("policies[0].revenueAtRisk.amounts", nullValue())
                .body("policies[0].revenueAtRisk.missing", is("UNIT_PRICE_MISSING"))
                .body("policies[0].marginAtRisk.missing", is("UNIT_MARGIN_MISSING"))
                .body("orders.orderId", contains("a", "b"))
                .body("orders[0].shares.allocated", contains("4", "0", "4", "4", "4"));
    }

    @Test
    void onlyTheRulesAskedForAreTried() {
        UUID account = Feed.anAccount("Asked", "KEY", false);

        post(body(CAPACITY, order("a", account, "1"), "\"policies\":[\"FAIR\",\"VOLUME\"],\"basePolicy\":\"FAIR\","))
                .statusCode(200)
                .body("policies.policy", contains("VOLUME", "FAIR"))
                .body("basePolicy", is("FAIR"))
                .body("protection.target", is("PERCENT"))
                .body("protection.quotas.priorityClass", contains("A", "B"));
    }

    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/orders/0/product|no-capacity|{`product`:`Q`,`period`:`2026-01-30`,`quantity`:`1`}|ORDER|",
                "/capacities/1|duplicate|CAPACITY,CAPACITY|ORDER|",
                "/orders/1/orderId|duplicate|CAPACITY|ORDER,ORDER|",
                "/orders/1/fairWeight|required|CAPACITY|WEIGHED,OTHER|",
                "/protection/quotas/1/priorityClass|duplicate|CAPACITY|ORDER|`protection`:{`target`:`NUMBER`,"
                        + "`releaseDays`:0,`quotas`:[{`priorityClass`:`A`,`value`:`1`},{`priorityClass`:`A`,`value`:`2`}]},",
                "/protection/quotas|sum-above-one|CAPACITY|ORDER|`protection`:{`target`:`PERCENT`,`releaseDays`:0,"
                        + "`quotas`:[{`priorityClass`:`A`,`value`:`0.9`},{`priorityClass`:`B`,`value`:`0.2`}]},"
            })
    void aFaultIsNamedByItsPlace(String pointer, String code, String capacities, String orders, @Nullable String more) {
        UUID account = Feed.anAccount("Faulty", "KEY", false);
        String order = order("a", account, "1");
        String given = orders.replace("WEIGHED", order.replace("\"quantity\"", "\"fairWeight\":\"2\",\"quantity\""))
                .replace("OTHER", order("b", account, "1"))
                .replace("ORDER", order);
        String settings = more == null ? "" : more.replace('`', '"');

        post(body(capacities.replace('`', '"').replace("CAPACITY", CAPACITY), given, settings))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors", hasSize(1))
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].code", is(code));
    }

    @Test
    void anOrderOfAnUnknownAccountIsNamed() {
        simulate(order("a", UUID.randomUUID(), "1"))
                .statusCode(400)
                .body("errors[0].pointer", is("/orders/0/accountId"))
                .body("errors[0].code", is("unknown-account"));
    }

    @ParameterizedTest
    @CsvSource({"quantity, 0", "quantity, 1.0000001", "fairWeight, 0"})
    void aFigureOutOfRangeIsRefused(String member, String value) {
        String order = order("a", UUID.randomUUID(), "1").replace("\"quantity\":\"1\",", "");
        String quantity = member.equals("quantity") ? "" : "\"quantity\":\"1\",";

        simulate(order.replaceFirst("\\{", "{" + quantity + "\"" + member + "\":\"" + value + "\","))
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", is("/orders/0/" + member));
    }

    @Test
    void thousandsOfOrdersAreSharedOutInOneCallAndNotMore() {
        UUID account = Feed.anAccount("Many", "MAJOR", false);
        String orders = IntStream.range(0, 10_000)
                .mapToObj(i -> order("o" + i, account, String.valueOf(1 + i % 7)))
                .collect(Collectors.joining(","));

        post(body(CAPACITY, orders, "\"policies\":[\"FAIR\"],"))
                .statusCode(200)
                .body("orders.size()", is(10_000))
                .body("policies[0].allocated", is("600"));
        simulate(orders + "," + order("one too many", account, "1"))
                .statusCode(400)
                .body("errors[0].pointer", is("/orders"));
    }

    @Test
    void theSameIsShownAsOnePageWithCharts() throws IOException {
        Response answer = Api.as(Roles.VIEWER)
                .body(AllocationExamples.REQUEST.replace("[\"VOLUME\", \"FAIR\"]", "null"))
                .post("/allocations/simulate/report");

        answer.then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        assertThat(answer.asString())
                .contains("REGULAR-061", "Chart.js v4", "canvas id=\"accounts\"")
                .doesNotContain("@nonce@", "@data@");
        Files.writeString(Path.of("target", "allocation.html"), answer.asString());
    }

    @Test
    void anErpMayNotAsk() {
        Api.as(Roles.ERP).body("{}").post("/allocations/simulate").then().statusCode(403);
    }

    private static ValidatableResponse simulate(String... orders) {
        return post(body(CAPACITY, String.join(",", orders), ""));
    }

    private static ValidatableResponse post(String body) {
        return Api.as(Roles.VIEWER).body(body).post("/allocations/simulate").then();
    }

    private static String body(String capacities, String orders, @Nullable String more) {
        return "{%s\"asOf\":\"2026-01-15\",\"capacities\":[%s],\"orders\":[%s]}".formatted(more, capacities, orders);
    }

    private static String order(String id, UUID account, String quantity) {
        return """
                {"orderId":"%s","source":"sap","accountId":"%s","product":"P","period":"2026-01-30","quantity":"%s",\
                "dueOn":"2026-01-30","receivedAt":"2026-01-15T00:00:00Z"}""".formatted(id, account, quantity);
    }
}
