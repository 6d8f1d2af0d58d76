--liquibase formatted sql
--changeset speelruimte:spending-009
-- A forecast is kept under the last service month whose claims were due, counted from January of its year, instead of
-- the month in which it was made: on its last day a month comes due, and a forecast of that day knows a month more.
UPDATE spending_snapshot SET month_offset = month_offset
  - PERIOD_DIFF(DATE_FORMAT(as_of, '%Y%m'), DATE_FORMAT(cut_off, '%Y%m'));
--rollback UPDATE spending_snapshot SET month_offset = month_offset + PERIOD_DIFF(DATE_FORMAT(as_of, '%Y%m'), DATE_FORMAT(cut_off, '%Y%m'));
