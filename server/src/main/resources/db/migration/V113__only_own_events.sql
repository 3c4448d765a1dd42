-- An event is read back as the class that stands beside it: no other class than one of Pulang may stand there.
alter table events.event_publication add constraint own_event check (event_type like 'id.pulang.%');
