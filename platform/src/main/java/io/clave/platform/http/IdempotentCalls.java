package io.clave.platform.http;

import io.clave.platform.http.IdempotencyKeys.Answer;
import io.clave.platform.json.Json;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.ParameterizedType;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Carries out {@link Idempotent} calls once per key. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentCalls {

    private static final String HEADER = "Idempotency-Key";

    private final HttpHeaders headers;
    private final SecurityIdentity caller;
    private final IdempotencyKeys keys;
    private final Json json;

    IdempotentCalls(HttpHeaders headers, SecurityIdentity caller, IdempotencyKeys keys, Json json) {
        this.headers = headers;
        this.caller = caller;
        this.keys = keys;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return call.proceed();
        }
        IdempotencyKeys.requireUsable(key);
        String subject = caller.getPrincipal().getName();
        String operation = call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
        byte[] digest = digest(operation, call.getParameters());
        return QuarkusTransaction.joiningExisting().call(() -> {
            keys.lock(subject, key);
            Answer known = keys.find(subject, key, digest);
            return known == null ? first(call, subject, key, operation, digest) : again(call, known);
        });
    }

    private Object first(InvocationContext call, String subject, String key, String operation, byte[] digest)
            throws Exception {
        RestResponse<?> answer = (RestResponse<?>) call.proceed();
        String location =
                answer.getLocation() == null ? null : answer.getLocation().toString();
        byte[] body = json.write(answer.getEntity());
        keys.keep(subject, key, operation, digest, new Answer(answer.getStatus(), location, body));
        return answer;
    }

    private Object again(InvocationContext call, Answer known) {
        ParameterizedType returned = (ParameterizedType) call.getMethod().getGenericReturnType();
        Object entity = json.read(known.body(), (Class<?>) returned.getActualTypeArguments()[0]);
        ResponseBuilder<Object> answer = ResponseBuilder.create(known.status()).entity(entity);
        if (known.location() != null) {
            answer.location(URI.create(known.location()));
        }
        return answer.header("Idempotent-Replayed", "true").build();
    }

    private byte[] digest(String operation, Object[] parameters) throws NoSuchAlgorithmException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(json.write(operation));
        Arrays.stream(parameters)
                .filter(Record.class::isInstance)
                .map(json::write)
                .forEach(sha::update);
        return sha.digest();
    }
}
