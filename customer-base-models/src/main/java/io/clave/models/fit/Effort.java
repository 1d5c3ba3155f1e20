package io.clave.models.fit;

import java.lang.management.ManagementFactory;

/**
 * What a fit cost.
 *
 * @param passes evaluations of the likelihood and its gradient over the whole cohort
 * @param cpuSeconds processor time of the fitting thread
 */
public record Effort(int passes, double cpuSeconds) {

    static double clock() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
