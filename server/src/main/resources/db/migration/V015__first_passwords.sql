-- When somebody else gave the password, which is good for some days only if its owner chooses no other.
alter table access.account add column first_password_at timestamptz;
update access.account set first_password_at = opened_at where first_password;
alter table access.account add constraint first_password_has_a_moment
    check (first_password = (first_password_at is not null));
