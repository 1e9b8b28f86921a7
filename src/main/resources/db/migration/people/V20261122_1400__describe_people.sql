-- Who clinicians are to each other: profiles, whom they follow, how fast they answer, the directory.
create schema if not exists people;
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;

-- What a clinician says of themselves. `specialty` is a claim of theirs: shown as such, and only
-- while there is no verified one.
create table people.profile (
    member_id uuid primary key,
    headline text not null check (length(headline) <= 120),
    specialty text,
    subspecialty text not null check (length(subspecialty) <= 120),
    town text not null check (length(town) <= 80),
    region text not null check (length(region) <= 80),
    country text check (country ~ '^[A-Z]{2}$'),
    languages text[] not null check (cardinality(languages) <= 12),
    asks text not null check (length(asks) <= 400),
    about text not null check (length(about) <= 8000),
    updated_at timestamptz not null
);

-- What is being typed on the edit page; gone when it is saved.
create table people.profile_draft (
    member_id uuid primary key,
    version integer not null,
    fields jsonb not null,
    saved_at timestamptz not null
);

create table people.work (
    id uuid primary key,
    member_id uuid not null,
    kind text not null check (kind in ('PUBLICATION', 'TALK')),
    title text not null check (length(title) between 1 and 300),
    venue text not null check (length(venue) <= 200),
    year integer not null check (year between 1900 and 2100),
    doi text,
    pubmed_id text,
    added_at timestamptz not null
);
-- Serves the works of a profile, newest first.
create index work_by_member on people.work (member_id, year desc, id desc);

create table people.follow (
    follower_id uuid not null,
    followed_id uuid not null,
    followed_at timestamptz not null,
    primary key (follower_id, followed_id),
    check (follower_id <> followed_id)
);
-- Serve whom I follow, newest first, and who follows a member (fan-out of feeds).
create index follow_newest on people.follow (follower_id, followed_at desc, followed_id desc);
create index follow_followed on people.follow (followed_id, follower_id);

-- The number of followers, so that no page counts them.
create table people.follower_count (
    member_id uuid primary key,
    followers integer not null check (followers >= 0)
);

-- How long a member took to answer: the last ones count, older rows are dropped.
create table people.answer_time (
    id uuid primary key,
    member_id uuid not null,
    minutes integer not null check (minutes >= 0),
    answered_at timestamptz not null
);
create index answer_time_newest on people.answer_time (member_id, answered_at desc, id desc);

create table people.answering (
    member_id uuid primary key,
    median_minutes integer not null check (median_minutes >= 0),
    answers integer not null check (answers > 0)
);

-- The directory: one row for each verified clinician, made from the tables above, from accounts
-- and from verification, so that one index serves a filter and its order. `name_key` is the name
-- without case and accents.
create table people.listing (
    member_id uuid primary key,
    name_key text not null,
    specialty text not null,
    country text not null,
    place_key text not null,
    languages text[] not null,
    median_minutes integer,
    answers integer not null,
    quick boolean not null generated always as
        (answers >= 5 and median_minutes is not null and median_minutes <= 60) stored,
    verified_until timestamptz not null
);
-- Each serves one filter, or two, in the order of the list; languages and words narrow by bitmap.
create index listing_all on people.listing (name_key, member_id);
create index listing_specialty on people.listing (specialty, name_key, member_id);
create index listing_country on people.listing (country, name_key, member_id);
create index listing_country_specialty on people.listing (country, specialty, name_key, member_id);
create index listing_quick on people.listing (name_key, member_id) where quick;
create index listing_quick_specialty on people.listing (specialty, name_key, member_id) where quick;
create index listing_languages on people.listing using gin (languages);
create index listing_words on people.listing using gin (name_key public.gin_trgm_ops);
create index listing_place on people.listing using gin (place_key public.gin_trgm_ops);
-- Serves pub_responder: who of a specialty answers fastest.
create index listing_responder on people.listing (specialty, median_minutes)
    where median_minutes is not null;

-- One row for every member, for bylines. Kind and specialty are the verified ones only; compare
-- verified_until with now before showing them as a fact.
create view people.pub_member_card as
select member.id as member_id,
       member.name,
       member.handle,
       member.audience,
       verified.kind,
       verified.specialty,
       profile.town as place,
       coalesce(profile.country, verified.country) as country,
       verified.expires_at as verified_until
from accounts.pub_member member
left join verification.pub_verified verified on verified.member_id = member.id
left join people.profile profile on profile.member_id = member.id;

create view people.pub_follow as
select follower_id, followed_id, followed_at
from people.follow;

-- Verified members with the median minutes of their last answers; `answers` is how many that are.
create view people.pub_responder as
select member_id, specialty, median_minutes, answers
from people.listing
where median_minutes is not null;
