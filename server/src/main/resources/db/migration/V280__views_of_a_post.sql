-- A view of the worklist is of one officer, or of everybody of their post; the policy of the table shows rows of the post.
alter table cases.saved_view add column shared boolean not null default false;
