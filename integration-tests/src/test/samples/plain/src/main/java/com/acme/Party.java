package com.acme;

import dev.varve.annotations.Column;
import dev.varve.annotations.Id;
import dev.varve.annotations.Table;

@Table(name = "parties")
public record Party(
    @Id long id,
    @Column(length = 200) String name) {}
