package io.clave.gateway.proxy;

import java.time.Duration;

/** How large a body may be, and how long its answer may take. */
record Allowance(long largestBody, Duration answer) {}
