package dev.varve.model.plan;

/**
 * A state of the schema that the way up and the way down share, between two steps of each.
 *
 * @param name the last change that is made there, as a class says it
 * @param up how many steps up lead to it
 * @param down how many steps down lead to it
 */
public record Waypoint(String name, int up, int down) {}
