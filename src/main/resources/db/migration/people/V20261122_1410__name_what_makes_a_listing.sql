-- What a row of the directory is made of, said once: read when one row is made anew, and when all are.
create view people.listing_source as
select member.id as member_id,
       lower(public.unaccent(member.name)) as name_key,
       verified.specialty,
       coalesce(profile.country, verified.country) as country,
       lower(public.unaccent(concat_ws(' ', profile.town, profile.region))) as place_key,
       coalesce(profile.languages, '{}') as languages,
       answering.median_minutes,
       coalesce(answering.answers, 0) as answers,
       verified.expires_at as verified_until
from accounts.pub_member member
join verification.pub_verified verified on verified.member_id = member.id
left join people.profile profile on profile.member_id = member.id
left join people.answering answering on answering.member_id = member.id
where member.audience = 'CLINICIAN';
