-- The adult beside whom a child came aboard (docs/decisions/0044): nobody travels beside themself, and who stands beside
-- somebody is aboard.
alter table repatriation.seat
    add column escort_seat uuid references repatriation.seat (id),
    add constraint nobody_escorts_themself check (escort_seat <> id),
    add constraint an_escort_is_of_who_boarded check (escort_seat is null or boarded);
create index seat_escort on repatriation.seat (escort_seat) where escort_seat is not null;
