package dev.varve.processor.read;

import dev.varve.model.schema.ObjectId;

/**
 * One {@code @AllowHazard}.
 *
 * @param object the table or type that it is on
 * @param part the column that it is on; empty where it is on the class
 * @param code the hazard's code
 * @param reason why it is allowed
 */
public record Allowance(ObjectId object, String part, String code, String reason) {}
