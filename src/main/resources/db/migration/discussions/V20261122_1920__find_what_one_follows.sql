-- A digest says what is new in the threads its reader follows. Serves FollowedDigestQueries.
create index follow_of_member on discussions.follow (member_id) where ended_at is null;
