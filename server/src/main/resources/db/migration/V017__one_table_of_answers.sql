-- What sends somebody to a provider is a challenge like that of a passkey, and is answered once in the same table.
drop table access.outside_answer;
