-- Where a target comes from is read on the page of a report, in both languages.
alter table reports.target rename column source to source_en;
alter table reports.target add column source_id text;
update reports.target set
    source_id = case code
        when 'LIFE' then 'bahaya dinilai dalam 15 menit'
        when 'ACUTE' then 'laporan ditanggapi dalam 1 jam'
        when 'RAISED' then 'kontak dalam 4 jam'
        when 'NO_SIGN' then 'kontak dalam 24 jam sejak ada kabar'
        when 'FRAUD' then 'seperti laporan tanpa tanda bahaya'
        else 'UU 25/2009 Pasal 50: dijawab dalam 14 hari' end,
    source_en = case code
        when 'LIFE' then 'danger is assessed within 15 minutes'
        when 'ACUTE' then 'a report is acknowledged within 1 hour'
        when 'RAISED' then 'contact within 4 hours'
        when 'NO_SIGN' then 'contact within 24 hours of the information'
        when 'FRAUD' then 'as a report without a sign of danger'
        else source_en end;
alter table reports.target alter column source_id set not null;
update reports.danger_sign set source = regexp_replace(source, '^Case life cycle S1: ', '');
