-- The first page lists cases that are for no room: it must know their places, and who of a named few is whom.

-- The place of the cases for all verified clinicians (`verified`) and for those of a specialty
-- (`specialty cardiology`): the same ids as CasePlaces makes.
create function cases.pub_place(name text) returns uuid language sql immutable parallel safe as $$
    select encode(set_byte(set_byte(d, 6, (get_byte(d, 6) & 15) | 48),
            8, (get_byte(d, 8) & 63) | 128), 'hex')::uuid
    from (select decode(md5('cases ' || name), 'hex') as d) as digest
$$;

-- The named few of a case, whose place has its id.
create view cases.pub_reader as
select member_id, case_id
from cases.reader;
