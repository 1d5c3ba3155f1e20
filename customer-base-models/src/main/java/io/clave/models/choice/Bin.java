package io.clave.models.choice;

/**
 * A group of customers with what was expected of them and what came.
 *
 * @param label what the customers of the group have in common
 * @param customers how many they are
 * @param expected the mean of the group, or its number of customers in a histogram
 * @param actual the same as it came
 */
public record Bin(String label, long customers, double expected, double actual) {}
