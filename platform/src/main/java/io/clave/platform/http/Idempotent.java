package io.clave.platform.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A creating call that takes the header {@code Idempotency-Key}: the key is stored in the transaction of the change; a
 * repeated call gets the same answer, another body 422, a call while the first is under way 409. Keys live for a day.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
