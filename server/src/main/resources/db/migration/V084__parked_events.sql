-- How often an event that was not heard to its end was given out again. It counts before the listener hears it, so that
-- one that ends the whole process counts too.
alter table events.event_publication add column tries int not null default 0;
