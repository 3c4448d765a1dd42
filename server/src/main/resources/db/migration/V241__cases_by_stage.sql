-- The list of those who wait for an examination asks for cases of all incidents by their stage.
create index case_stage on cases.protection_case (stage, number) where merged_into is null;
