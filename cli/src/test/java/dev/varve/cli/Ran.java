package dev.varve.cli;

/**
 * What a command gave.
 *
 * @param exit the code that it ended with
 */
record Ran(int exit, String out, String err) {}
