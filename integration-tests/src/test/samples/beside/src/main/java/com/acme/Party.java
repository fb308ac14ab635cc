package com.acme;

import dev.varve.annotations.Id;
import dev.varve.annotations.Table;
import java.time.Instant;
import lombok.Data;

@Data
@Table(name = "parties")
public class Party {
  @Id private long id;
  private String name;
  private Instant createdAt;
}
