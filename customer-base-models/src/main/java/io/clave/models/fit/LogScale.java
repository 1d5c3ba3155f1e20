package io.clave.models.fit;

import io.clave.models.numeric.Objective;

/** A log-likelihood as something to be minimised over the logarithms of its parameters, counting the passes. */
final class LogScale implements Objective {

    private final Objective likelihood;
    private int passes;

    LogScale(Objective likelihood) {
        this.likelihood = likelihood;
    }

    @Override
    public double at(double[] logs, double[] gradient) {
        passes++;
        double[] parameters = exp(logs);
        double value = -likelihood.at(parameters, gradient);
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] *= -parameters[i];
        }
        return value;
    }

    int passes() {
        return passes;
    }

    static double[] exp(double[] logs) {
        double[] parameters = new double[logs.length];
        for (int i = 0; i < logs.length; i++) {
            parameters[i] = Math.exp(logs[i]);
        }
        return parameters;
    }

    static double[] log(double[] parameters) {
        double[] logs = new double[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            logs[i] = Math.log(parameters[i]);
        }
        return logs;
    }
}
