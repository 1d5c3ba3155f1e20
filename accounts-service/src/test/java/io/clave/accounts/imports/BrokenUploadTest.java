package io.clave.accounts.imports;

import static io.clave.accounts.TestOrders.anAccount;
import static io.clave.accounts.TestOrders.anAccountKey;
import static io.clave.accounts.TestOrders.anOrderId;
import static io.clave.accounts.TestOrders.read;
import static io.clave.accounts.imports.TestImports.cancel;
import static io.clave.accounts.imports.TestImports.finished;
import static io.clave.accounts.imports.TestImports.ndjson;
import static io.clave.accounts.imports.TestImports.upload;
import static io.clave.accounts.imports.TestImports.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.clave.accounts.imports.ImportUploads.FileTooLarge;
import io.clave.platform.http.BoundedBody;
import io.clave.platform.security.Roles;
import io.clave.platform.testing.Api;
import io.clave.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BrokenUploadTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String source = anOrderId();
    private final String account = anAccountKey();

    @Test
    void anUploadThatBreaksOffFailsAndTheWholeFileCanBeSentAgain() throws IOException {
        anAccount(account);
        String file = ndjson(source, account, 700);
        String id;

        try (Socket socket = begin(file.length() + 1_000_000L)) {
            send(socket, file);
            id = received(500).getString("id");
        }
        JsonPath failed = when(id, now -> now.getString("state").equals("FAILED"));
        read(source + "-0").statusCode(404);
        JsonPath again = finished(upload(file, Map.of()));

        assertThat(failed.getString("detail")).startsWith("The upload broke off");
        assertThat(failed.getLong("done")).isZero();
        assertThat(again.getLong("created")).isEqualTo(700);
    }

    @Test
    void anUploadThatIsCancelledIsRefusedAtItsNextChunk() throws IOException {
        String file = ndjson(source, account, 600);

        try (Socket socket = begin(2L * file.length())) {
            send(socket, file);
            cancel(received(500).getString("id")).statusCode(200);
            send(socket, file);
            InputStream answer = socket.getInputStream();

            String status = new String(answer.readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(status).isEqualTo("HTTP/1.1 409");
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        try (Socket socket = begin(2_147_483_649L)) {
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void aFileOfUnknownLengthIsCutOffAtTheLargestSize() {
        BoundedBody body = new BoundedBody(new ByteArrayInputStream(new byte[100]), 99, () -> new FileTooLarge(99));

        assertThatThrownBy(body::readAllBytes).isInstanceOf(FileTooLarge.class);
    }

    private Socket begin(long length) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        send(
                socket,
                "POST /api/v1/imports?source=" + source + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + Tokens.as(Roles.ERP) + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: " + length
                        + "\r\n\r\n");
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** The import that is being received, once so many orders are here. */
    private JsonPath received(int orders) {
        return await().atMost(PATIENCE)
                .until(
                        () -> JsonPath.from(Api.as(Roles.ERP)
                                        .get("/imports?source=" + source)
                                        .then()
                                        .statusCode(200)
                                        .extract()
                                        .asString())
                                .setRootPath("items[0]"),
                        now -> now.get("received") != null && now.getLong("received") == orders);
    }
}
