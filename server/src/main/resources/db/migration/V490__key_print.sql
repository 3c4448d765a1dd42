-- The print of the key file that this database was first used with: a server that is started with another key is refused.
create table access.key_print (
    singleton  boolean primary key default true check (singleton),
    print      text not null check (print ~ '^[0-9a-f]{16}$')
);
grant select, insert on access.key_print to pulang_app;
