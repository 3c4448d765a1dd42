-- What says whether an authority may be told of somebody before they are registered: their wish, that they do not wish it, or a
-- danger to their life. Requests made before stay as they are.
alter table rescue.step drop constraint step_act_check;
alter table rescue.step add constraint step_act_check check (act in (
    'LOCATED', 'RESCUE_WISHED', 'RESCUE_DECLINED', 'LIFE_IN_DANGER', 'ENGAGED', 'VISITED', 'ACCESS_REFUSED', 'FREED', 'IN_CARE', 'NO_LONGER'));
