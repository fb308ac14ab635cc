package com.acme;

import dev.varve.annotations.ForeignKey;
import dev.varve.annotations.Id;
import dev.varve.annotations.Table;
import lombok.Value;

@Value
@Table(name = "roles")
public class Role {
  @Id long id;

  @ForeignKey(Party.class)
  long partyId;
}
