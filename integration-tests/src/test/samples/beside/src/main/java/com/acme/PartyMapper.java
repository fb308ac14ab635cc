package com.acme;

import org.mapstruct.Mapper;

@Mapper
public interface PartyMapper {
  PartyView view(Party party);
}
