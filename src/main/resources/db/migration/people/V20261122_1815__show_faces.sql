-- Cards say which file shows a member's face, so that lists need no statement of their own for it; who does not
-- ask for the column pays nothing.
create or replace view people.pub_member_card as
select member.id as member_id,
       member.name,
       member.handle,
       member.audience,
       verified.kind,
       verified.specialty,
       profile.town as place,
       coalesce(profile.country, verified.country) as country,
       verified.expires_at as verified_until,
       (select photo.file_id from files.pub_photo photo where photo.member_id = member.id) as photo_id
from accounts.pub_member member
left join verification.pub_verified verified on verified.member_id = member.id
left join people.profile profile on profile.member_id = member.id;
