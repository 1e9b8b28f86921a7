-- Serves home: the rooms one must be let into, of which the feed leaves out what one is no member of.
create index room_by_request on groups.room (id) where joining <> 'OPEN';
