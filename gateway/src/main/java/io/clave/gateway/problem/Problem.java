package io.clave.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every error answer, RFC 9457; the one file of the gateway that knows HTTP statuses of errors. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(description = "identifies the problem", examples = "urn:problem:account-not-found")
        String type,

        @Schema(description = "the problem in short, the same for every occurrence")
        String title,

        @Schema(description = "HTTP status", examples = "404")
        int status,

        @Schema(description = "what happened this time") @Nullable
        String detail,

        @Schema(description = "path of the request") @Nullable
        String instance,

        @Schema(description = "stable code, the last part of the type", examples = "account-not-found")
        String code,

        @Schema(description = "trace to give to support") @Nullable
        String traceId,

        @Schema(description = "each place that is wrong") List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem malformedTarget(String detail) {
        return of(400, "malformed-target", detail);
    }

    public static Problem unknownParameters(Set<String> names) {
        List<FieldError> errors = names.stream()
                .sorted()
                .map(name -> new FieldError(null, name, "unknown-parameter", "There is no parameter '" + name + "'."))
                .toList();
        return of(400, "invalid", "The request has parameters that this address does not know.", errors);
    }

    /** The same for a missing, an expired and a forged token: a caller learns nothing about how to forge one. */
    public static Problem unauthenticated() {
        return of(401, "unauthenticated", "A valid bearer token is required.");
    }

    public static Problem forbidden() {
        return of(403, "forbidden", "The role of the token does not allow this.");
    }

    public static Problem notFound() {
        return of(404, "not-found", "There is nothing at this address.");
    }

    public static Problem accountNotFound(Object id) {
        return of(404, "account-not-found", "There is no account " + id + ".");
    }

    public static Problem methodNotAllowed() {
        return of(405, "method-not-allowed", "This address does not take this method.");
    }

    public static Problem bodyTooLarge(long largest) {
        return of(413, "body-too-large", "The body may have at most " + largest + " bytes.");
    }

    public static Problem targetTooLong(long largest) {
        return of(414, "target-too-long", "The path and query may have at most " + largest + " bytes.");
    }

    public static Problem headersTooLarge(long largest) {
        return of(431, "headers-too-large", "The headers may have at most " + largest + " bytes.");
    }

    public static Problem internalError() {
        return of(500, "internal-error", "The gateway failed. The trace id finds the cause in the log.");
    }

    public static Problem badGateway(String service) {
        return of(502, "bad-gateway", service + " broke off before it answered; it may have done what was asked.");
    }

    public static Problem identityProviderUnavailable() {
        return of(503, "identity-provider-unavailable", "The identity provider is away, so no token can be verified.");
    }

    public static Problem serviceUnavailable(String service) {
        return of(503, "service-unavailable", service + " is away. What it does not answer goes on working.");
    }

    public static Problem serviceTimeout(String service) {
        return of(504, "service-timeout", service + " did not answer in time; it may have done what was asked.");
    }

    /** What the framework refused by itself. */
    public static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> unauthenticated();
            case 403 -> forbidden();
            case 404 -> notFound();
            case 405 -> methodNotAllowed();
            case 406 -> of(406, "not-acceptable", "This address does not answer in that media type.");
            case 413 -> of(413, "body-too-large", "The body is larger than this address takes.");
            case 415 -> of(415, "unsupported-media-type", "This address does not take that media type.");
            default ->
                status >= 400 && status < 500
                        ? of(status, "bad-request", "The request cannot be understood.")
                        : internalError();
        };
    }

    /** The header that tells the caller what to do about it. */
    Map<String, String> advice() {
        return switch (status) {
            case 401 -> Map.of("WWW-Authenticate", "Bearer realm=\"clave\"");
            case 503 -> Map.of("Retry-After", "5");
            default -> Map.of();
        };
    }

    Problem at(String path, String trace) {
        return new Problem(type, title, status, detail, path, code, trace, errors);
    }

    private static Problem of(int status, String code, String detail) {
        return of(status, code, detail, List.of());
    }

    private static Problem of(int status, String code, String detail, List<FieldError> errors) {
        String title = Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
        return new Problem("urn:problem:" + code, title, status, detail, null, code, null, errors);
    }
}
