package com.acme;

import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Table;

@Table(name = "roles")
public record Role(
    @Id long id,
    @ForeignKey(Party.class) long partyId,
    String title) {}
