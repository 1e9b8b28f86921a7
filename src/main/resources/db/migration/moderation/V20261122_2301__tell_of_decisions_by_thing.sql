-- An author whose name is sealed gets no notice: their own list of cases must know what was decided about one.
create view moderation.pub_decision as
select d.id as decision_id, m.item_kind, m.item_id, d.decided_at, d.reversed_at
from moderation.decision d
join moderation.matter m on m.id = d.matter_id
where d.measure <> 'DISMISS';
-- Serves that list: the matters of one thing, closed ones too.
create index matter_of_thing on moderation.matter (item_id);
