-- before
CREATE AGGREGATE part(float8 ORDER BY float8) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final);

-- after
CREATE AGGREGATE part(float8 ORDER BY float8) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final, FINALFUNC_MODIFY = READ_ONLY);

-- changes
-- ~ aggregate part(double precision, double precision) final function changed
