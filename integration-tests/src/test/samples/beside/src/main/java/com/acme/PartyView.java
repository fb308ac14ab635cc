package com.acme;

import lombok.Data;

@Data
public class PartyView {
  private long id;
  private String name;
}
