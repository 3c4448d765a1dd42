package id.pulang.lists.documents;

import id.pulang.lists.Problem;
import id.pulang.lists.tables.LineSink;
import id.pulang.lists.tables.UnreadableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.MissingRecordAwareHSSFListener;
import org.apache.poi.hssf.eventusermodel.dummyrecord.LastCellOfRowDummyRecord;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * Reads workbooks in the binary form (.xls) record by record, so that of each sheet one row is in memory. A formula
 * gives an equals sign and its saved result: it is shown as a formula, which is nobody's statement. Source: MS-XLS.
 */
final class XlsWorkbook implements HSSFListener {

    private final LineSink lines;
    private final FormatTrackingHSSFListener formats;
    private final List<String> sheets = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private @Nullable FormulaRecord formula;
    private boolean from1904;
    private int sheet = -1;

    private XlsWorkbook(LineSink lines) {
        this.lines = lines;
        formats = new FormatTrackingHSSFListener(this);
    }

    static void read(byte[] bytes, LineSink lines) throws IOException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                throw new UnreadableList(Problem.ofFile("macros"));
            }
            if (!files.getRoot().hasEntryCaseInsensitive("Workbook")) {
                throw new UnreadableList(Problem.ofFile("old_document"));
            }
            var workbook = new XlsWorkbook(lines);
            var request = new HSSFRequest();
            request.addListenerForAllRecords(new MissingRecordAwareHSSFListener(workbook.formats));
            new HSSFEventFactory().processWorkbookEvents(request, files);
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableList(Problem.ofFile("password"));
        } catch (OldExcelFormatException older) {
            throw new UnreadableList(Problem.ofFile("old_workbook"));
        }
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BoundSheetRecord named -> sheets.add(named.getSheetname());
            case BOFRecord begin -> begin(begin);
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            case SSTRecord all -> texts = all;
            case LabelSSTRecord cell -> put(cell, text(cell.getSSTIndex()));
            case LabelRecord cell -> put(cell, cell.getValue());
            case NumberRecord cell -> put(cell, number(cell, cell.getValue()));
            case FormulaRecord cell -> formula(cell);
            case StringRecord result -> result(result.getString());
            case LastCellOfRowDummyRecord end -> end(end.getRow());
            default -> {}
        }
    }

    private void begin(BOFRecord begin) {
        if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            sheet++;
            lines.part(sheet < sheets.size() ? sheets.get(sheet) : Integer.toString(sheet + 1));
        }
    }

    private String text(int index) {
        return texts == null ? "" : texts.getString(index).toString();
    }

    private void put(CellValueRecordInterface cell, String text) {
        while (row.size() <= cell.getColumn()) {
            row.add("");
        }
        row.set(cell.getColumn(), text);
    }

    private void formula(FormulaRecord cell) {
        if (cell.hasCachedResultString()) {
            formula = cell;
        } else {
            put(cell, "=" + number(cell, cell.getValue()));
        }
    }

    private void result(String text) {
        if (formula != null) {
            put(formula, "=" + text);
            formula = null;
        }
    }

    private String number(CellValueRecordInterface cell, double value) {
        int format = formats.getFormatIndex(cell);
        if (DateUtil.isADateFormat(format, formats.getFormatString(cell)) && DateUtil.isValidExcelDate(value)) {
            return date(DateUtil.getLocalDateTime(value, from1904));
        }
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : "";
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private void end(int number) {
        lines.line(number + 1, List.copyOf(row));
        row.clear();
    }
}
